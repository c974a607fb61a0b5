import { AdminApi } from "./src/bench/admin-api.ts";
const api = await AdminApi.login("http://127.0.0.1:11337", "a@example.org", "Test-12345678");
const { services } = await api.services();
for (let i = 0; i < 12; i++) {
  const s = services[i % services.length];
  const mark = "Mark" + i + Math.random().toString(36).slice(2);
  const t0 = performance.now();
  await api.publish(s.documentId, { summary: "Satz " + mark });
  const t1 = performance.now();
  for (;;) { const r = await (await fetch(`http://127.0.0.1:14321/angebote/${s.slug}/`)).text(); if (r.includes(mark)) break; await new Promise(r=>setTimeout(r,2)); }
  console.log("call", Math.round(t1-t0), "live", Math.round(performance.now()-t1));
  await new Promise(r=>setTimeout(r,400));
}
