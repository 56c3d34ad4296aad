import { lineOfElement } from "./element-text.ts"

const CONSENT = /\bcookies?\b|consent|gdpr|datenschutz|zustimm|einwillig|consentement|consentimiento|consenso/i
const SCRIPTS = /javascript/i
const CHALLENGE =
  /captcha|are you (?:a )?(?:human|robot)|verify(?:ing)? you are|checking your browser|access (?:to this page )?(?:has been )?denied/i

/** What a page without an article says of the reason, in a sentence for who sent it. Ask before the page is cleaned. */
export const whyUnreadable = (document: Document): string => {
  if (document.querySelector("frameset,frame")) return "The page consists of frames; give the address of one of them."
  if (document.querySelector("input[type=password]"))
    return "The page asks readers to log in and holds no article text."
  const text = lineOfElement(document.body).slice(0, 5_000)
  if (CHALLENGE.test(text)) return "The page asks for a proof that its reader is human and holds no article text."
  if (CONSENT.test(text)) return "The page asks for consent and holds no article text."
  if (SCRIPTS.test(text)) return "The page shows its text only to browsers that run scripts."
  return "The page holds no article text."
}

/** Whether the few words of a page are those of a form to log in, not of an article. */
export const isLoginForm = (document: Document): boolean => document.querySelector("input[type=password]") !== null
