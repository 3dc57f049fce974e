import { measureForms } from './forms.ts';
const {own:x}=await measureForms('/work/shared/search/ka-forms.json');console.log((100*x.found/x.pairs).toFixed(1),(100*x.foundFromLemma/x.fromLemma).toFixed(1),(100*x.right/x.returned).toFixed(2),x.falseFriends,x.missed.slice(0,9).join(';'));
