/** What the CMS tells publisher and site, and they it, over HTTP. */
export * from "./publishing/messages.ts";
export * from "./publishing/preview-token.ts";
export * from "./publishing/report.ts";
export * from "./publishing/search-misses.ts";
export * from "./publishing/signature.ts";
