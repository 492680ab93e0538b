/** More than any work meets; one process makes thousands a second, and what is told fills logs and the store. */
const MOST_TOLD = 500;

/** Tells of so many of a box's refusals, and then that there are more. */
export function toldRefusals<Type>(
  tell: (type: Type, message: string) => void,
  most = MOST_TOLD,
): (type: Type, message: string) => void {
  let told = 0;
  return (type, message) => {
    if (told > most) return;
    told += 1;
    tell(
      type,
      told > most ? `The box was refused more than ${most} times: the others are not told.` : message,
    );
  };
}
