/** Lets the reader switch between a light and a dark page; without script the system decides. */
export function startThemeButton(button: HTMLButtonElement | null): void {
  if (!button) return;
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const name = () => {
    const label = isDark() ? button.dataset['light'] : button.dataset['dark'];
    button.setAttribute('aria-label', label ?? '');
    button.title = label ?? '';
  };
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // A browser that stores nothing keeps the choice for this page.
    }
    name();
  });
  system.addEventListener('change', name);
  addEventListener('pageshow', name);
  name();
  button.disabled = false;
}
