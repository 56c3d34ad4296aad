import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { datesIn, findDates } from "../../src/enrich/find-dates.ts"
import { articleDraft } from "../../src/model/article.ts"
import { newsDate } from "../../src/model/news-date.ts"
import { processorMs } from "../support/processor-ms.ts"

/** A Tuesday. */
const PUBLISHED = "2023-05-09T10:00:00Z"
const read = (text: string) => datesIn(text, PUBLISHED).map(({ text, edtf }) => [text, edtf])

describe("datesIn", () => {
  test.each([
    ["It opened on May 3, 2021.", "May 3, 2021", "2021-05-03"],
    ["It opened on the 3rd of May 2021.", "3rd of May 2021", "2021-05-03"],
    ["It opened on Monday, May 3rd, 2021.", "Monday, May 3rd, 2021", "2021-05-03"],
    ["It opened on 2021-05-03.", "2021-05-03", "2021-05-03"],
    ["It opened on 25/12/2021.", "25/12/2021", "2021-12-25"],
    ["It opened in September 2021.", "September 2021", "2021-09"],
    ["It opened in 1998 and shut.", "1998", "1998"],
    ["It was open from 1998-2003.", "1998-2003", "1998/2003"],
    ["It was open on May 3-5.", "May 3-5", "2023-05-03/2023-05-05"],
    ["It was open from May 3 to 5, 2020.", "May 3 to 5, 2020", "2020-05-03/2020-05-05"],
    ["It shut in the 1980s.", "the 1980s", "198X"],
    ["It shut in the summer of 2019.", "the summer of 2019", "2019-22"],
    ["It grew in the third quarter of 2022.", "the third quarter of 2022", "2022-35"],
    ["It opened in mid-August.", "mid-August", "2022-08"],
  ])("absolute: %j", (text, words, edtf) => expect(read(text)).toEqual([[words, edtf]]))

  test.each([
    ["The council voted on Monday.", "Monday", "2023-05-08"],
    ["The council voted on Tuesday.", "Tuesday", "2023-05-09"],
    ["The council had until Monday to vote.", "Monday", "2023-05-08"],
    ["She may leave, she said in an interview Monday.", "Monday", "2023-05-08"],
    ["The council will vote on Monday.", "Monday", "2023-05-15"],
    ["The wreck will be raised at high water on Monday.", "Monday", "2023-05-15"],
    ["The vote is to be held on Monday.", "Monday", "2023-05-15"],
    ["Winds should ease on Monday.", "Monday", "2023-05-15"],
    ["She has called a meeting of citizens for Saturday.", "Saturday", "2023-05-13"],
    ["On Friday, the council will vote.", "Friday", "2023-05-12"],
    ["It voted last Tuesday.", "last Tuesday", "2023-05-02"],
    ["It votes next Tuesday.", "next Tuesday", "2023-05-16"],
    ["It burned on Thursday (4).", "Thursday (4)", "2023-05-04"],
    ["It burned on Sunday (30th).", "Sunday (30th)", "2023-04-30"],
    ["It burned on Jan. 14.", "Jan. 14", "2023-01-14"],
    ["It burned on Dec. 30.", "Dec. 30", "2022-12-30"],
    ["It will close on Dec. 30.", "Dec. 30", "2023-12-30"],
    ["It said the sale would close by June 1.", "June 1", "2023-06-01"],
    ["The rally on Saturday, May 13 drew interest.", "Saturday, May 13", "2023-05-13"],
    ["It burned in October.", "October", "2022-10"],
    ["It met at 9 a.m. Monday.", "9 a.m. Monday", "2023-05-08T09:00"],
    ["It met on Monday at 18:30.", "Monday at 18:30", "2023-05-08T18:30"],
    ["It burned on Christmas Eve.", "Christmas Eve", "2022-12-24"],
  ])("by the day of publication and the tense: %j", (text, words, edtf) => expect(read(text)).toEqual([[words, edtf]]))

  test("a paper that is called by a day is none", () => {
    expect(read("He told USA TODAY that it rained.")).toEqual([])
    expect(read("It rained today.")).toEqual([["today", "2023-05-09"]])
  })

  test("the day of a known happening is not the day that the text is at", () => {
    expect(read("It burned on Saturday. Nobody saw Thursday's storm. He left the same day.").at(-1)).toEqual([
      "the same day",
      "2023-05-06",
    ])
  })

  test.each([
    ["It rained today.", "today", "2023-05-09"],
    ["It rained yesterday.", "yesterday", "2023-05-08"],
    ["It may rain tomorrow.", "tomorrow", "2023-05-10"],
    ["It rained two days ago.", "two days ago", "2023-05-07"],
    ["It rained about three months ago.", "about three months ago", "2023-02"],
    ["It rained a year ago.", "a year ago", "2022"],
    ["It rained last month.", "last month", "2023-04"],
    ["It rained earlier this year.", "earlier this year", "2023"],
    ["It rained last October.", "last October", "2022-10"],
    ["It rained in June last year.", "June last year", "2022-06"],
    ["It rained last week.", "last week", "2023-05-01/2023-05-07"],
    ["It rained over the weekend.", "the weekend", "2023-05-06/2023-05-07"],
    ["It rained for the past two weeks.", "the past two weeks", "2023-04-25/2023-05-09"],
    ["It may rain in the next 10 days.", "the next 10 days", "2023-05-09/2023-05-19"],
    ["It rained all last winter.", "last winter", "2022-24"],
  ])("relative: %j", (text, words, edtf) => expect(read(text)).toEqual([[words, edtf]]))

  test("counts days of the story from the day spoken of last", () => {
    expect(read("A boat sank on March 3. Two days earlier it had sailed. The next day it was found.")).toEqual([
      ["March 3", "2023-03-03"],
      ["Two days earlier", "2023-03-01"],
      ["The next day", "2023-03-02"],
    ])
  })

  test("keeps the year that a text once gave a day", () => {
    expect(
      read("The attack of Aug. 7, 1998 killed many. Families marked Aug. 7 each year.").map((date) => date[1]),
    ).toEqual(["1998-08-07", "1998-08-07"])
  })

  test("leaves relative words inside quotation marks alone, but not calendar dates", () => {
    expect(read("“We leave tomorrow or in the next 24 to 36 hours, as on May 3, 2021,” she said today.")).toEqual([
      ["May 3, 2021", "2021-05-03"],
      ["today", "2023-05-09"],
    ])
  })

  test("the month of a quoted relative date is none by itself", () => {
    expect(read("“They paid last July,” he said.")).toEqual([])
  })

  test.each([
    "2,000 people",
    "1998 people came.",
    "It cost $1998.",
    "You may march on.",
    "Call 555-1998.",
    "Mayor April Jones?".slice(0, 5),
    "24/7",
    "a second quarter-final",
  ])("finds no date in %j", (text) => expect(read(text)).toEqual([]))

  test("gives valid EDTF, in order, without overlap, with the words at their offsets", () => {
    const words = fc.constantFrom(
      "on Monday",
      "May 3",
      "in 1998",
      "will",
      "“",
      "”",
      "last",
      "two days ago",
      "the past",
      "31",
      "Feb. 30",
      ".",
      "\n",
      "the same day",
      "noon",
    )
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(" ")
        let end = 0
        for (const mention of datesIn(text, PUBLISHED)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(newsDate(mention.edtf)).not.toBeNull()
          end = mention.end
        }
      }),
    )
  })

  test.each([
    ["a line of a megabyte", "no dates in these words at all ".repeat(32_000)],
    ["ten thousand quotation marks", '"'.repeat(10_000)],
    ["a hundred thousand numbers", "in 5 ".repeat(100_000)],
  ])("reads %s at once", (_, text) => {
    const began = processorMs()
    read(text)
    expect(processorMs() - began).toBeLessThan(2_000)
  })
})

test("an article without a date of publication stays as it is", () => {
  const article = articleDraft({ headline: "Rain", articleBody: "It rained on Monday." })
  expect(findDates.run(article)).toBe(article)
  expect(findDates.run({ ...article, datePublished: PUBLISHED }).dates).toHaveLength(1)
})
