import { createRoot } from "react-dom/client"
import { fetchExamples } from "./fetch-examples.ts"
import { Playground } from "./playground.tsx"
import { serveWorkersFromHere } from "./workers.ts"
import "graphiql/style.css"
import "./playground.css"

const endpoint = document.querySelector<HTMLMetaElement>("meta[name=graphql-endpoint]")?.content ?? "/graphql"

serveWorkersFromHere()
createRoot(document.getElementById("playground")!).render(
  <Playground endpoint={endpoint} examples={await fetchExamples()} />,
)
