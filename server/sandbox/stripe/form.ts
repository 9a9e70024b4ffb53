export type Form = string | Form[] | { [key: string]: Form };

/** `items[0][price]=p&metadata[a]=b` as Stripe's SDKs write it, into nested lists and objects of strings. */
export function parseForm(encoded: string): { [key: string]: Form } {
  const root = empty();
  for (const [path, value] of new URLSearchParams(encoded))
    place(root, path.replaceAll(']', '').split('['), value);
  return listsOf(root) as { [key: string]: Form };
}

function place(root: { [key: string]: Form }, path: string[], value: string): void {
  let parent = root;
  for (const [depth, name] of path.entries()) {
    const key = name === '' ? String(Object.keys(parent).length) : name; // `expand[]=x` appends
    if (depth === path.length - 1) parent[key] = value;
    else parent = (typeof parent[key] === 'object' ? parent[key] : (parent[key] = empty())) as typeof root;
  }
}

function listsOf(form: Form): Form {
  if (typeof form === 'string') return form;
  const keys = Object.keys(form);
  const values = Object.entries(form).map(([key, value]) => [key, listsOf(value)] as const);
  if (keys.length > 0 && keys.every((key, index) => key === String(index)))
    return values.map(([, value]) => value);
  return Object.fromEntries(values);
}

// No prototype: a parameter named __proto__ is a name like any other.
const empty = (): { [key: string]: Form } => Object.create(null) as { [key: string]: Form };
