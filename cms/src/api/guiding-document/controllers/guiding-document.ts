import { factories } from "@strapi/strapi";

export default factories.createCoreController("api::guiding-document.guiding-document");
