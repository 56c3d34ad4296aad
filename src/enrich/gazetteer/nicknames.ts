/** Given names of English that stand for each other, a line for each name. */
const TABLE = `
Abigail Abby; Abraham Abe; Albert Al Bert; Alexander Alex Alec Sandy; Alfred Alf Fred; Andrew Andy Drew; Anthony Tony Anton; Archibald Archie; Arthur Art; Barbara Barb; Bartholomew Bart; Benjamin Ben Benny; Bernard Bernie; Calvin Cal; Catherine Katherine Kathryn Cathy Kathy Kate Katie Kitty;
Charles Charlie Chuck Chas; Christina Christine Chris Tina; Christopher Chris Kit; Clifford Cliff; Clinton Clint; Cynthia Cindy; Daniel Dan Danny; David Dave Davy; Deborah Debra Debbie Deb; Dennis Denny; Dominic Dom; Donald Don Donnie; Dorothy Dot Dottie; Douglas Doug; Edward Ed Eddie Ted Teddy Ned; Edwin Ed; Edmund Ed Ned; Eleanor Ellie Nell;
Elizabeth Liz Lizzie Beth Betsy Betty Bess Eliza; Emily Em; Eugene Gene; Ezekiel Zeke; Frances Fran; Francis Frank; Franklin Frank; Frederick Fred Freddie Freddy; Gabriel Gabe; Gerald Gerry Jerry; Gerard Gerry; Geoffrey Jeffrey Geoff Jeff; George Georgie; Gilbert Gil; Gregory Greg; Harold Hal Harry; Harry Henry; Helen Nell; Henry Hank Hal; Herbert Herb Bert; Howard Howie;
Isaac Ike; Isabella Bella; Jacob Jake; Jacqueline Jackie; James Jim Jimmy Jamie; Jennifer Jen Jenny; Jeremy Jerry; Jessica Jess; John Johnny Jack Jon; Jonathan Jon Jonny; Joseph Joe Joey; Josephine Josie Jo; Joshua Josh; Judith Judy; Kenneth Ken Kenny; Kimberly Kim; Laurence Lawrence Larry Laurie; Leonard Len Lenny Leo; Leslie Les; Lewis Louis Lou Lew; Louise Lou;
Madeleine Maddy; Margaret Maggie Meg Peggy Marge Margie Rita; Martin Marty; Martha Marty; Mary Molly Polly; Matthew Matt; Maurice Maury Mo; Maxwell Max; Maximilian Max; Michael Mike Mick Mickey; Mitchell Mitch; Muhammad Mohammed Mohammad Mohamed; Nathan Nate; Nathaniel Nate Nat; Nicholas Nick Nicky Nicolas; Nicola Nicky; Norman Norm; Oliver Ollie; Pamela Pam; Patricia Pat Patty Tricia Trish;
Patrick Pat Paddy; Peter Pete; Philip Phillip Phil; Prudence Pru; Rachel Rach; Randall Randy; Randolph Randy; Raymond Ray; Rebecca Becky Becca; Reginald Reg Reggie; Richard Rick Ricky Dick Rich Richie; Robert Bob Bobby Rob Robbie Bert; Roderick Rod; Rodney Rod; Roger Rog; Ronald Ron Ronnie; Rudolph Rudy; Russell Russ; Samantha Sam; Samuel Sam Sammy; Sarah Sally; Sidney Sid;
Solomon Sol; Stanley Stan; Stephanie Steph; Stephen Steven Steve; Stuart Stewart Stu; Susan Susannah Sue Susie; Terence Terry; Theodore Ted Teddy Theo; Theresa Teresa Terry Tess; Thomas Tom Tommy; Timothy Tim; Valerie Val; Veronica Ronnie; Victor Vic; Victoria Vicky Tori; Vincent Vince Vinny; Virginia Ginny; Walter Walt Wally; Wesley Wes; Wilfred Wilf; William Bill Billy Will Willie Liam; Zachary Zach Zack
`

const lines: readonly (readonly string[])[] = TABLE.trim()
  .split(/;\s*/)
  .map((line) => line.split(" "))

const linesOf = new Map<string, number[]>()
for (const [at, line] of lines.entries()) for (const name of line) linesOf.set(name, [...(linesOf.get(name) ?? []), at])

/** Whether two given names can be one person's: "Bill" and "William", but not "Bill" and "Robert". */
export const areNicknames = (one: string, other: string): boolean =>
  (linesOf.get(one) ?? []).some((at) => lines[at]!.includes(other))
