import { expect, test } from "vitest"
import { dropLines } from "../../../src/ingest/page/drop-lines.ts"

const BODY = "The quay burned until dawn, and nobody was hurt."
const without = (line: string) =>
  dropLines(`${BODY}\n\n${line}\n\n${BODY}`, "Quay burns until dawn").split("\n\n").length === 2

test.each([
  "Advertisement",
  "Share this on social media",
  "12 comments",
  "Read more: The cranes of Brindle",
  "Related: The cranes of Brindle",
  "Sign up for our free newsletter and never miss a story.",
  "Follow us on Facebook and Instagram",
  "Download the Brindle Echo app for iOS and Android.",
  "There is more where this came from. Subscribe to our daily newsletter.",
  "We use cookies to improve your visit.",
  "This post may contain affiliate links.",
  "© 2024 Brindle Echo",
  "Photo: Cy Roe/Harbour Press",
  "Published 19 May 2024, 9:30 a.m.",
  "By Ada Diaz and Bo Li",
  "Contact Ada Diaz at ada@brindle.example.",
  "Lesen Sie auch: Die Kräne von Brindle",
  "Abonnieren Sie unseren Newsletter!",
  "Lire aussi : Les grues de Brindle",
  "Abonnez-vous à notre infolettre.",
  "Lea también: Las grúas de Brindle",
  "Síguenos en Facebook y Twitter",
  "Leggi anche Le gru di Brindle",
  "Leia também: Os guindastes de Brindle",
  "Lees ook: De kranen van Brindle",
  "Läs också: Kranarna i Brindle",
  "Czytaj także: Dźwigi w Brindle",
  "Čtěte také: Jeřáby v Brindle",
  "Διαβάστε επίσης: Οι γερανοί",
  "Читайте также: Краны Бриндла",
  "Подписывайтесь на наш канал в Telegram",
  "Alle Rechte vorbehalten.",
  "相关阅读：港口的起重机",
  "関連記事：港のクレーン",
  "Quay burns until dawn",
])("drops %j", (line) => expect(without(line)).toBe(true))

test.each([
  "Related deaths rose to twelve, the city said.",
  "Category 5 storm Ada reached the harbour on Sunday.",
  "Contact with the ship was lost at three in the morning.",
  "Watch officers saw the smoke first.",
  "Follow the money, the prosecutor told them.",
  "Published in 1995, the report sold two million copies.",
  "By Friday evening the fire was out.",
  "More from the mayor is expected on Friday.",
  "Facebook changed its privacy policy on Monday.",
  "In a newsletter to investors, the port said that its profits fell.",
  "“Sign up for the newsletter,” she told the crowd.",
  "Those who sign up can get text alerts.",
  "In this article of the treaty both towns give up the quay.",
  "The port sued Getty Images.",
  "For more than five hours the town was without Facebook.",
  "Von der Leyen fliegt nach Brindle.",
])("keeps %j", (line) => expect(without(line)).toBe(false))

test("drops the day above an article, not that above a part of it", () => {
  expect(dropLines(`19 May 2024\n\n${BODY}`, null)).toBe(BODY)
  const chronicle = [BODY, BODY, BODY, "19 May 2024", BODY].join("\n\n")
  expect(dropLines(chronicle, null)).toBe(chronicle)
})
