import { eventConditions as compile } from "../../store/read/filters/other-filters.ts"
import type { Conditions } from "../../store/read/shape.ts"
import { conditionsOf } from "../filters/conditions-of.ts"
import { idSetOf } from "../filters/id-set-of.ts"
import type { EventFilter } from "./event.args.ts"

export const eventConditions = (filter: EventFilter | null | undefined): Conditions | undefined =>
  conditionsOf(filter, ({ date, types, minConfidence, ...sets }) =>
    compile({
      date: date ?? undefined,
      types,
      minConfidence,
      people: idSetOf(sets.people, ["Person"], "people"),
      organizations: idSetOf(sets.organizations, ["Organization"], "organizations"),
      places: idSetOf(sets.places, ["Place"], "places"),
      stories: idSetOf(sets.stories, ["Story"], "stories"),
    }),
  )
