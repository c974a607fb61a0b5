/** What the CMS and the publisher tell each other over HTTP. */
export * from "./publishing/messages.ts";
export * from "./publishing/preview-token.ts";
export * from "./publishing/report.ts";
export * from "./publishing/signature.ts";
