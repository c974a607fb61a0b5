/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** set while developing: pages come without their content security policy */
	readonly WITHOUT_POLICY?: boolean;
}
