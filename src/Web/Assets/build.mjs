// Compiles the stylesheet and lays the scripts beside it. Run by the build (see Web.csproj) from this folder.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "sass";

const out = "../wwwroot/built";
mkdirSync(out, { recursive: true });

const { css } = compile("golden-thread.scss", { loadPaths: ["node_modules"], style: "compressed", charset: true });
if (/GDS Transport|@font-face|crest/.test(css)) throw new Error("The stylesheet must not carry the government's typeface or crest.");
writeFileSync(`${out}/golden-thread.css`, css);

copyFileSync("golden-thread.mjs", `${out}/golden-thread.js`);
const system = readFileSync("node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js", "utf8");
writeFileSync(`${out}/govuk-frontend.js`, system.replace(/\/\/# sourceMappingURL=.*\n?$/, ""));
