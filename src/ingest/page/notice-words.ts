/** Words with which sites speak to their readers, in the languages in which most news is written; parts of expressions, "u" and "i". */

/** Lines of their own: marks of advertisements, buttons, headings of lists. */
export const LABELS = [
  "adverts?|ads?|advertisements?|advertising|advertorial|sponsored(?: content)?|promoted|paid content|(?:story|article) continues below(?: advertisement)?|scroll to continue(?: with content)?|skip advertisement|anzeige|werbung|annonce|publicité|publicidade?|pubblicità|advertentie|annons|annonse|mainos|reklam[ae]?|реклама|διαφήμιση|hirdetés|publicitate|oglas|广告|廣告|広告|광고",
  "share(?: (?:this|on|via|with)\\b.{0,80})?|tweet|pin(?: it| recipe)?|(?:print|rate|jump to)(?: this)? recipe|e-?mail|print|copy link|link copied|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|messenger|instagram|youtube|tiktok|flipboard|teilen|drucken|merken|partager|imprimer|compart(?:ir|e|ilh[ae]r?)|imprimir|condividi|stampa|delen|afdrukken|dela|skriv ut|jaa|udostępnij|drukuj|sdílet|zdieľať|tisk|tlač|megosztás|paylaş|yazdır|поделиться|печать|поділитися|κοινοποίηση|分享|打印|シェア|ツイート|印刷|공유|인쇄",
  "(?:\\d+ )?(?:comments?|shares?|likes?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarze|komentáře|komentáre|yorum(?:lar)?|комментари(?:и|ев|й)|коментарі|σχόλια|评论|評論|コメント|댓글)(?: ?\\(?\\d+\\)?)?|no comments|be the first to comment|leave a (?:comment|reply)|post a comment|view (?:all )?comments|show comments|join the (?:conversation|discussion)|kommentar (?:schreiben|hinterlassen)|laisser un commentaire|deja un comentario|deixe um comentário|lascia un commento|skriv en kommentar|dodaj komentarz|оставить комментарий",
  "close|menu|search|home|loading(?: comments)?|next|previous|back to top|skip to (?:main )?content|jump to recipe|image caption|play video|listen to (?:this )?article|(?:\\d+ min(?:ute)?s?[. ]*read|(?:(?:estimated )?reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania|doba čtení|время чтения|час читання|okuma süresi)\\s*[:：]?.{0,16}\\d+.{0,16})|save(?: article)?|bookmark|schließen|suche|fermer|chercher|cerrar|buscar|fechar|chiudi|cerca|sluiten|zoeken|zamknij|szukaj|nach oben|zum seitenanfang|haut de page|закрыть|поиск",
  "archived in|archivado en|arquivado em|archiviato in|archivé dans|abgelegt unter|opgeslagen onder|no responses|keine kommentare|keine antworten|aucun commentaire|sin comentarios|no hay comentarios|nessun commento|sem comentários|nenhum comentário|geen reacties|brak komentarzy|inga kommentarer|ingen kommentarer|нет комментариев|(?:dalszy|ciąg dalszy) (?:ciąg )?(?:materiału|artykułu) pod (?:wideo|materiałem wideo|reklamą)|(?:artikel|text) (?:geht )?(?:nach|unter) (?:der|dem) (?:anzeige|werbung|video) weiter|la suite après (?:la|cette) (?:publicité|pub|vidéo)|continua (?:dopo|a leggere dopo) la pubblicità|continua após a publicidade|lees verder (?:na|onder) de advertentie|tekst gaat verder (?:onder|na) .{0,30}",
  "getty images|afp|reuters|shutterstock|istock(?:photo)?",
]

/** What leads to other texts with words that no report begins with: whatever follows on the line is theirs. */
export const LEADS = [
  "read (?:more|also|next|now|the full (?:story|article|report))|also read|must read|see (?:also|more)|continue reading|you (?:may|might) (?:also )?like|more on this (?:story|topic)|related (?:articles?|stories|story|content|links?|coverage|news|posts?|topics?|reading|video)|recommended (?:reading|for you|stories)|what to read next|most (?:read|popular)",
  "mehr (?:zum thema|dazu)|lesen sie (?:auch|mehr|dazu|hier)|lest? auch|auch interessant|weiterlesen|siehe auch|(?:das|dies(?:es)?)(?: thema| dich| sie| euch)? könnte?n?(?: sie| dich| euch)?(?: auch)? interessieren|weitere (?:artikel|beiträge|inhalte|meldungen|nachrichten|themen)(?! (?:hat|haben|wird|werden|sind|ist))",
  "(?:à )?lire (?:aussi|également|la suite)|(?:à )?voir (?:aussi|également)|sur le même sujet|en savoir plus|lisez aussi",
  "le[ae] también|leer (?:más|también)|ver también|mir[ae] también|[tl]e puede interesar|también te puede interesar|noticias relacionadas|más información",
  "leia (?:também|mais)|ve[jr] (?:também|mais)|veja (?:também|mais)|saiba mais|notícias relacionadas",
  "leggi (?:anche|tutto|di più)|vedi anche|guarda anche|potrebbe interessarti|ti potrebbe interessare|articoli correlati|per approfondire",
  "lees (?:ook|meer|verder)|bekijk ook|zie ook|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|se også|lue (?:myös|lisää)|katso myös",
  "(?:prze)?czytaj (?:także|też|również|więcej|dalej)|zobacz (?:także|też|również|więcej)|čtěte (?:také|též|i|více)|čítajte aj|přečtěte si také|více k tématu|související články|olvassa? el|kapcsolódó cikk(?:ek)?|cite[șs]te [șs]i|citi[țt]i [șs]i|vezi [șs]i",
  "διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμη|ακόμα)|ilgili haber(?:ler)?|ayrıca bakınız|devamını oku|читайте (?:также|ещё|еще|далее|також)|смотрите также|дивіться також|по теме",
  "相关(?:阅读|新闻|链接|报道)|相關(?:閱讀|新聞|報導)|延伸(?:阅读|閱讀)|推荐阅读|阅读更多|関連記事|あわせて読みたい|続きを読む|관련 ?기사|더 ?보기",
]

/** The same with words that a report may begin with: they need a mark behind them. */
export const DOUBTFUL_LEADS = [
  "related|read|more|more (?:on|from|about) .{0,58}[^.!?]|watch(?: (?:also|now|live|more|the video|video))?|listen|video|photos|gallery|in pictures|don['’]t miss|recommended|trending|up next|next|see|explainer|opinion|analysis|live|tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords?|in this (?:article|story)|schlagw(?:ort|örter|orte)|themen?|mehr|mots[- ]clés|etiquetas|temas|tag|argomenti|trefwoorden|tagi|štítky|etiketler|теги|метки|ετικέτες|标签|標籤|关键词|タグ|태그|polecamy|zum thema|ملفات",
]

/** Calls to readers, as they begin. */
export const CALLS = [
  "(?:sign up|subscribe|register|download|join|follow|like (?:us|this|our|what)|find (?:us|out|more|all)|get(?! me)|click|tap|donate|become|already (?:a|an|have|subscribed)|not a|want|looking for|for (?:more(?! than)|the latest)|to (?:read|receive|continue|unlock|access|comment)|stay|keep up|don['’]t miss|never miss|you can (?:also )?(?:follow|find|read|sign|subscribe|contact)|please|enter your|have a|got a|submit|tell us|check out|visit our|support (?:us|our|independent|quality|local)|log ?in|create an?|enable|turn off|thank you for|thanks for)(?!\\p{L})",
  "abonnier(?:en|e|t)|meldet? (?:sie|dich|euch)|registrieren|folgen sie|folge uns|jetzt|laden sie|unterstützen sie|hier (?:können|finden)|newsletter|bleiben sie|erhalten sie",
  "abonnez|inscrivez|suivez|recevez|téléchargez|rejoignez|soutenez|retrouvez|déjà abonné|pour lire|connectez|cliquez",
  "suscr[íi]b|puedes? seguir|s[íi]gu[ea]|recib[ae]|reg[íi]str(?:ate|ese)|descarg|[úu]n[ea]te|apúntate|inicia sesión|haz clic|entra|conoce|accede|activa",
  "assin[ea]|inscreva|sig[au]|receb[ae]|cadastre|baixe|clique|acompanhe|participe|entre",
  "iscriviti|abbonati|seguici|segui|ricevi|scarica|registrati|clicca|resta aggiornato|accedi",
  "schrijf|abonneer|meld|volg|ontvang|klik|word lid|blijf op de hoogte|följ|prenumerera|få|følg|abonner|tilmeld|seuraa|tilaa",
  "zapisz|subskrybuj|obserwuj|śledź|dołącz|zaloguj|kliknij|pobierz|polub|bądź|sledujte|přihlaste|odebír|předplaťte|sleduj|prihláste|kövess|iratkozz|abona[țt]i|urm[ăa]re[șs]te",
  "abone|takip|bizi|εγγραφ|ακολουθ|κάντε|подпи|следите|присоединяй|читайте нас|підпи|стежте|приєднуй|订阅|訂閱|关注|關注|扫描|点击|點擊|下载|登録|フォロー|구독|팔로우",
]

/** What such calls are about. */
export const OBJECTS = [
  "newsletters?|subscri\\p{L}+|sign(?:ing)? up|inbox|mailbox|letterbox|apps?|push alerts?|news alerts?|(?:latest|breaking|top|more) (?:news|stories|updates)|daily updates|facebook|twitter|instagram|telegram|whatsapp|you ?tube|tiktok|linkedin|pinterest|google (?:news|noticias|notícias|discover)|memberships?|members?|patreon|account|cookies|javascript|ad ?blockers?|full (?:story|article)|news tips?|a tip|your (?:comments?|opinions?|thoughts|email|letters?)|what you think",
  "nachrichtenbrief|abo|abonn\\p{L}*|anmelden|bulletins?|infolettres?|boletín(?:es)?|boletins?|suscri\\p{L}*|assin\\p{L}*|correo|canal|aplica\\p{L}*|abbon\\p{L}*|nieuwsbri\\p{L}+|nyhetsbrev|nyhedsbrev|uutiskir\\p{L}+|biuletyn\\p{L}*|kanał\\p{L}*|zpravodaj\\p{L}*|hírlev\\p{L}+|bülten\\p{L}*|рассылк\\p{L}+|канал\\p{L}*|розсилк\\p{L}+|телеграм\\p{L}*|telegram\\p{L}*|whatsapp\\p{L}*|kaydol\\p{L}*|e-?mails?",
]

/** The line that blogs put below an entry, as it begins: where and when it was posted. */
export const POSTED = [
  "this (?:entry|post|article) was (?:posted|written|published|filed) (?:by|in|on|under)|(?:dieser|diesen) (?:eintrag|beitrag|artikel) (?:wurde|ist).{0,60}(?:veröffentlicht|abgelegt|geschrieben|publiziert|gepostet)|(?:cette entrée|ce contenu|cet article|ce billet) a été (?:publiée?|postée?|écrite?)|esta entrada (?:fue|ha sido) publicada|este (?:artículo|post) (?:fue|ha sido) publicado|quest[oa] (?:voce|articolo|post) è stat[oa] (?:pubblicat|scritt)[oa]|est[ea] (?:post|artigo|entrada) foi publicad[oa]|dit bericht (?:is|werd) geplaatst|ten wpis został opublikowany|(?:det här inlägget|det här inlägget|detta inlägg) (?:postades|publicerades)|dette innlegget (?:ble|er) publisert|(?:dette indlæg|denne artikel) blev udgivet|(?:эта )?запись опубликована|цей запис (?:було )?опубліковано",
]

/** What stands below articles of the house, whatever else is on the line. */
export const LEGAL = [
  "bookmark the permalink|setze? (?:ein |den )?(?:lesezeichen|bookmark)|permanentlink|follow any responses|feed abonnieren|copyrighted (?:property|material)|written permission|this (?:post|article|page|story) (?:contains|may contain|includes) (?:affiliate|references to products|links to)|a version of this (?:article|story) (?:first )?(?:appear|was published)|een versie van dit artikel|dieser (?:text|artikel|beitrag) (?:erschien|ist) (?:zuerst|zunächst|ursprünglich)|view original content|(?:must|need to) be (?:logged|signed) in to|(?:musst?|müssen)(?: du| sie)? (?:eingeloggt|angemeldet|registriert) sein|(?:log ?in|sign ?in|register)(?:ed)? (?:or (?:register|sign up) )?to (?:post|comment|leave|reply)",
  "all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|alla rättigheter förbehåll\\p{L}+|wszelkie prawa zastrzeżone|všechna práva vyhrazena|minden jog fenntartva|tüm hakları saklıdır|все права защищены|усі права захищені|reproduction .{0,30}(?:prohibited|interdite)|prohibida su reproducción|may not be (?:published|reproduced|copied|redistributed)",
  "(?:we|this (?:web)?site|our (?:web)?site) uses? cookies|use of cookies|cookie (?:policy|settings|preferences|consent)|wir (?:verwenden|nutzen) cookies|(?:diese|unsere) (?:web)?seite (?:verwendet|nutzt) cookies|(?:nous utilisons|ce site utilise) des cookies|(?:utilizamos|usamos|este sitio(?: web)? (?:utiliza|usa)|este site (?:utiliza|usa)) cookies|questo sito (?:utilizza|usa) (?:i )?cookie|(?:wij gebruiken|deze (?:web)?site gebruikt) cookies|ta strona (?:używa|korzysta z) (?:plików )?cookies|tento web používá (?:soubory )?cookies|мы используем (?:файлы )?cookies?",
  "affiliate (?:links?|commissions?|programs?)|(?:this|our) slideshow requires javascript",
]
/** The same in scripts without spaces. */
export const UNSPACED_LEGAL = "版权所有|版權所有|未经授权|未經授權|转载请注明|無断転載|禁無断|무단 ?전재|재배포 ?금지"
