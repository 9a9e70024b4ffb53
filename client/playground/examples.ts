/** A tab of the playground. */
interface Example {
  query: string;
  variables?: string;
}

/** The tabs that the playground opens with: reads first, then a change and its preview. */
export const examples: Example[] = [
  {
    query: `# Who am I, and what may I do?
query WhoAmI {
  viewer {
    user { id name email role }
    permissions
  }
}
`,
  },
  {
    query: `# Organizations by half a name or half an owner's e-mail, the newest first.
# Take endCursor as $after for the next page.
query Organizations($search: String, $after: String) {
  organizations(first: 10, after: $after, filter: { q: $search }) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      name
      label
      owner { user { name email } }
      subscription { id status quantity plan { name } recurring { amount currency } }
    }
  }
}
`,
    variables: `{ "search": null, "after": null }`,
  },
  {
    query: `# One organization with its members and everything that happened to it.
query Organization($id: ID!) {
  organization(id: $id) {
    name
    state
    memberships(first: 10) { nodes { role user { name email lastSeenAt } } }
    timeline(first: 10) { nodes { at type title detail actor } }
  }
}
`,
    variables: `{ "id": "" }`,
  },
  {
    query: `# What was done lately, by whom, and what it changed.
query AuditLog {
  auditEntries(first: 5) {
    nodes {
      at
      title
      actor
      reason
      targets { nodes { type recordId } }
      changes { type operation fields { name before after } }
    }
  }
}
`,
  },
  {
    query: `# What a change of seats costs. Nothing is changed.
query PreviewSeats($subscriptionId: ID!, $quantity: Int!) {
  previewSeats(subscriptionId: $subscriptionId, quantity: $quantity) {
    from
    to
    prorated { amount currency }
    recurringAfter { amount currency }
    prorationDate
    told
  }
}
`,
    variables: `{ "subscriptionId": "", "quantity": 8 }`,
  },
  {
    query: `# Changes the seats at the provider. Send back the prorationDate of the preview, so that what is charged
# is what was shown; the same idempotencyKey never changes anything twice.
mutation ChangeSeats($input: ChangeSeatsInput!) {
  changeSeats(input: $input) {
    id
    status
    subscription { quantity recurring { amount currency } }
  }
}
`,
    variables: `{ "input": { "subscriptionId": "", "quantity": 8, "prorationDate": null, "reason": "", "idempotencyKey": "" } }`,
  },
  {
    query: `# Keeps the members of an organization out; their data stays. activateOrganization lifts it.
mutation SuspendOrganization($id: ID!, $reason: String!) {
  suspendOrganization(id: $id, reason: $reason) { id label stateReason }
}
`,
    variables: `{ "id": "", "reason": "" }`,
  },
];
