import { createHash } from "node:crypto"
import type { SourceArticle } from "../model/article.ts"

/**
 * What an article without an address is known by: SHA-256 (hex) of the words of its body, whatever their case, spacing and
 * punctuation; of its headline when the body has no words.
 */
export const contentFingerprint = (article: Pick<SourceArticle, "headline" | "articleBody">): string => {
  const words = (text: string) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
  const content = words(article.articleBody) ?? words(article.headline) ?? []
  return createHash("sha256").update(content.join(" ")).digest("hex")
}
