const THINGS = new Set(
  "ferry ship freighter tanker yacht boat vessel trawler frigate submarine liner warship schooner tugboat barge film movie novel album song sitcom musical memoir".split(
    " ",
  ),
)

/** Whether a word stands before the name of a ship or a work, which is neither a person, nor an organization, nor a place. */
export const isThing = (word: string): boolean => THINGS.has(word)
