/**
 * Runs before the first paint, and when the browser brings a page back as it was left: puts on the
 * colours that the reader chose last.
 */
export const themeScript =
  "(onpageshow=()=>{try{const t=localStorage.theme;if('dark'===t||'light'===t)document.documentElement.dataset.theme=t}catch{}})()";
