const FEMALE = `
Abby Abigail Adele Agnes Aisha Alexandra Alexis Alice Alicia Alison Allison Amanda Amber Amy Ana Angela Anita Ann Anna Anne Annette Annie Antonia Arlene Audrey Barbara Beatrice Becky Benazir Beth Betty Beverly Brenda Bridget
Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Clare Claudia Condoleezza Courtney Cristina Cynthia Daisy Daniela Danielle Dawn Debbie Deborah Debra Denise Diana Diane Dianne Donna Doris Dorothy
Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella Ellen Emily Emma Erica Esther Eva Evelyn Farah Fatima Fiona Frances Francesca Gabriela Georgina Gillian Gina Gloria Greta Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helene Hilary Hillary Holly
Ingrid Irene Iris Isabel Isabella Isabelle Ivana Ivanka Jackie Jacqueline Jana Jane Janet Janice Jasmine Jen Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Juanita Judith Judy Julia Julie Juliet Kamala Karen Karin Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kimberly Kirsten Kirsty Kristen Kristin Kristina Kylie
Laura Lauren Lena Liliana Lily Linda Lindsay Lisa Liz Lois Loretta Lori Lorraine Louise Lucia Lucy Lydia Lynne Madeleine Madeline Mara Margaret Maria Marie Marilyn Marina Marlene Martha Martina Mary Maureen Maya Meg Megan Meghan Melania Melanie Melinda Melissa Mercedes Michelle Mimi Miranda Miriam Moira Molly Monica Monique Myra
Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Nora Norma Olga Olivia Pamela Patricia Patsy Patty Paula Pauline Peggy Penelope Penny Petra Phyllis Priti Priya Rachel Rebecca Renee Rita Rosa Rosemary Rosie Ruth Sabrina Sadie Sally Samantha Sandra Sara Sarah Serena Shannon Sharon Sheila Shelley Sherry Shirley Silvia Simone Sofia Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Susanna Susanne Suzanne Svetlana Sybil Sylvia
Tamara Tammy Tania Tanya Tara Tatiana Teresa Theresa Tiffany Tina Tracey Tracy Tricia Tzipi Ursula Valentina Valeria Valerie Vanessa Venus Vera Veronica Vicky Victoria Virginia Vivian Wanda Wendy Whitney Yasmin Yoko Yvette Yvonne Zainab Zara Zeinab Zoe
`
const EITHER = `
Alex Alexis Andrea Ashley Beverly Casey Chris Courtney Dana Evelyn Frances Francis Jackie Jamie Jan Jean Jo Jody Jordan Joy Kay Kelly Kerry Kim Lee Leigh Lesley Leslie Lindsay Lindsey Lynn Marion Morgan Nikita Pat Robin Sam Sandy Sasha Shannon Shirley Sidney Stacey Taylor Terry Toni Tracy Vivian Laurence Claude Dominique Nicola Simone
`
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Given names mostly of women. */
export const femaleNames = words(FEMALE)
/** Given names that tell nothing of "he" or "she". */
export const eitherNames = words(EITHER)
