/** Rises with every change of the database that an older version of the CMS cannot work with. */
export const DATABASE_VERSION = 1;

export const VERSION_STORE = { type: "kinderstark", name: "database", key: "version" };

/** The row of `strapi_core_store_settings` that holds it. */
export const VERSION_KEY = "kinderstark_database_version";
