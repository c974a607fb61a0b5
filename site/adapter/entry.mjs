import { createApp } from "astro/app/entrypoint";

/** Renders any address: `await app.render(new Request(url))`. */
export const app = createApp({ streaming: false });
