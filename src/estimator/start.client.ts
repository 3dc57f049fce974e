// The address of its file: a plain import() would share the bundler's helper with the frame, which
// makes a file, and a request, of its own.
import address from './estimator.client.ts?worker&url';

/** Whether a field no longer holds what the page was built with: the browser filled it in again. */
function isRestored(field: Element): boolean {
  if (field instanceof HTMLSelectElement) return !field.selectedOptions[0]?.defaultSelected;
  if (!(field instanceof HTMLInputElement) || field.readOnly) return false;
  return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
}

/**
 * Shows the form, and fetches what counts when it is first needed: at the first touch of a field, or
 * at once when the address or a restored field holds a state.
 */
class SavingsEstimator extends HTMLElement {
  /** What counts and shows; its own file puts it here. */
  handle?: (event: Event) => void;
  private working: Promise<unknown> | undefined;

  connectedCallback(): void {
    this.dataset['live'] = '';
    const link = this.querySelector<HTMLInputElement>('#est-link')!;
    link.value = location.href.split('#')[0] + (this.dataset['first'] ?? '');
    const form = this.querySelector('form')!;
    for (const type of ['focusin', 'input', 'click']) {
      this.addEventListener(type, (event) => this.work(event));
    }
    this.addEventListener('submit', (event) => event.preventDefault());
    const holdsState = () => /[#&]v=/.test(location.hash);
    addEventListener('hashchange', (event) => {
      if (this.working || holdsState()) this.work(event);
    });
    if (holdsState() || [...form.elements].some(isRestored)) this.work();
  }

  /** Hands an event over, as soon as there is something that can take it. */
  private work(event?: Event): void {
    this.working ??= import(/* @vite-ignore */ address);
    this.working.then(
      () => event && this.handle!(event),
      () => {
        this.querySelector('#est-stale')!.textContent = this.dataset['failed'] ?? '';
        this.working = undefined;
      },
    );
  }
}

customElements.define('savings-estimator', SavingsEstimator);
