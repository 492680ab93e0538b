/**
 * The mark of every comment of ours that is no card: by a person's token it would start jobs, and what names a command would be
 * obeyed. The templates look for it.
 */
export const OWN_WORDS = "<!-- whim:answer -->";
