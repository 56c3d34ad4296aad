import type { Database } from "../database/database.ts"

/** How much the database holds, and when it was last added to. */
export const readServerInfo = async ({ prisma }: Database) => {
  const [articleCount, storyCount, latest] = await prisma.$transaction([
    prisma.article.count(),
    prisma.story.count({ where: { mergedIntoId: null, articleCount: { gt: 0 } } }),
    prisma.article.aggregate({ _max: { updatedAt: true } }),
  ])
  return { articleCount, storyCount, lastIngest: latest._max.updatedAt }
}

/** Whether nothing was ever taken in. */
export const isEmpty = async ({ prisma }: Database): Promise<boolean> =>
  (await prisma.article.findFirst({ select: { id: true } })) === null
