import { sections } from './sections.mjs';

// A process of its own for every section, so that none finds code that another has bent to its use.
const [name] = process.argv.slice(2);
process.send(await sections[name]());
