/** Runs before the first paint: puts back the colours that the reader chose in this tab's storage. */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}";
