import { fold } from "../../lib/fold.ts"

/** The fields that a header block of a text can carry. */
export type HeaderField =
  | "headline"
  | "byline"
  | "datePublished"
  | "dateModified"
  | "url"
  | "publisher"
  | "articleSection"
  | "keywords"
  | "inLanguage"
  | "abstract"

/** What a field is called in English, and in the languages of the other large presses of Europe; "subject" and "from" in e-mail. */
const NAMES: Record<HeaderField, string> = {
  headline:
    "headline, title, subject, titel, überschrift, schlagzeile, betreff, titre, objet, título, titular, titolo, kop, rubrik, overskrift, заголовок",
  byline:
    "by, byline, author, authors, from, von, autor, autorin, autoren, verfasser, auteur, auteurs, par, autores, autora, por, autore, autori, di, door, av, af, автор",
  datePublished:
    "date, published, published on, date published, publication date, pubdate, posted, datum, veröffentlicht, date de publication, publié le, publié, fecha, publicado, data, pubblicato, gepubliceerd, publicerad, дата",
  dateModified:
    "updated, modified, last updated, date modified, last modified, aktualisiert, mis à jour, mise à jour, actualizado, atualizado, aggiornato, bijgewerkt, uppdaterad",
  url: "url, link, permalink, canonical",
  publisher: "publisher, source, site, quelle, fuente, fonte, bron, källa, kilde, источник",
  articleSection: "section, category, ressort, rubrique, sección, seção, sezione, categoría, categoria, kategorie",
  keywords:
    "keywords, tags, schlagwörter, stichwörter, mots clés, etiquetas, palabras clave, palavras chave, parole chiave, trefwoorden",
  inLanguage: "language, lang, sprache, langue, idioma, lingua, taal, språk, язык",
  abstract: "abstract, summary, description, zusammenfassung, résumé, resumen, resumo, sommario, samenvatting",
}

const FIELDS: ReadonlyMap<string, HeaderField> = new Map(
  (Object.keys(NAMES) as HeaderField[]).flatMap((field) =>
    NAMES[field].split(", ").map((name) => [fold(name), field] as const),
  ),
)

/** The field that a key of a header block names, in any case. */
export const headerField = (key: string): HeaderField | undefined => FIELDS.get(fold(key))
