/** The form of the schema these actions were made for: `whim.schema_version()` in supabase/schemas, and tested to be equal. */
export const SCHEMA_VERSION = 4;
