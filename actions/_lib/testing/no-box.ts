/** Why no box can be made on this machine, where `npm test` found none; otherwise empty, and a test fails by itself. */
export const noBox = process.env["WHIM_NO_BOX"] ?? "";
