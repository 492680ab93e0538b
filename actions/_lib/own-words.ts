/**
 * The mark of every comment of ours that is no card: by a person's token it would start jobs, and what names a command would be
 * obeyed. The templates look for it.
 */
export const OWN_WORDS = "<!-- whim:answer -->";

/** What a command was answered with: it says nothing of what became of other comments. */
export const COMMAND_REPLY = `${OWN_WORDS}\n<!-- whim:reply -->`;
/** To whoever may not steer. */
export const NO_PERMISSION = "<!-- whim:no-permission -->";
