// A file of its own, loaded before the first paint: the content security policy allows no inline script.
(() => {
  const stored = localStorage.getItem('color-mode') ?? 'auto';
  const dark = stored === 'dark' || (stored === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', dark);
})();
