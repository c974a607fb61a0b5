import type { Context, Next } from "koa";

/** Refuses addresses with null bytes: no stored text holds one, and PostgreSQL answers them with an error. */
export default () => async (ctx: Context, next: Next) => {
	if (/%00|\0/.test(ctx.url)) {
		ctx.status = 400;
		ctx.body = {
			data: null,
			error: { status: 400, name: "ValidationError", message: "Die Adresse enthält ungültige Zeichen.", details: {} },
		};
		return;
	}
	await next();
};
