import { migrateDatabase } from "@/db/migrate";

const { DATABASE_URL: url, NEXTAUTH_SECRET: secret } = process.env;
if (!url || !secret) {
  console.error("Set DATABASE_URL and NEXTAUTH_SECRET to migrate a database.");
  process.exit(2);
}
await migrateDatabase(url, secret);
