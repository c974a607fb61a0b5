import { createApp } from "astro/app/entrypoint";

/** Renders any address: `await app.render(new Request(url))`. */
export const app = createApp({ streaming: false });

/** The same page without a request, for those of which there are thousands. */
export { pageText } from "../src/text-pages.ts";
