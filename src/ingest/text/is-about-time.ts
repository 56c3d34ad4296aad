import { readDateLine } from "./read-date-line.ts"

/** "Published 3 hours ago", "Updated 5:30 pm": when, by a clock that has run on. */
const AGE_LINE =
  /^(?:(?:first )?(?:published|posted)|(?:last )?(?:updated|modified))?:? ?(?:(?:an?|\d{1,3}) (?:min(?:ute)?|hour|hr|day|week|month)s? ago|(?:(?:today|yesterday),? )?(?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?(?:,? (?:today|yesterday))?|\d{1,3} min(?:ute)?s? read)$/i

/** Whether a line says nothing but when the text was published or changed, by the calendar or by the clock. */
export const isAboutTime = (line: string): boolean => AGE_LINE.test(line) || readDateLine(line)?.rest === ""
