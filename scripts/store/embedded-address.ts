/** Where `npm run store` listens unless told otherwise. */
export const EMBEDDED_PORT = 54_321;
export const EMBEDDED_URL = `http://127.0.0.1:${EMBEDDED_PORT}`;
