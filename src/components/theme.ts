/**
 * Runs before the first paint, and when the browser brings a page back as it was left: puts on the
 * colours that the reader chose last. Styles know `dark` and `light`; any other word changes nothing.
 */
export const themeScript =
  '(onpageshow=()=>{try{const t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}})()';
