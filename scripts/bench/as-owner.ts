/** Filling a queue and ending leases by hand is refused to everybody but the tables' owner. */
export function asOwner(url: string): string {
  const owner = new URL(url);
  owner.searchParams.set("options", "-c role=whim_owner");
  return owner.href;
}
