import { BulletList } from "@strapi/icons";

export function ChoicesIcon() {
	return <BulletList aria-hidden />;
}
