"""Common Swedish names for invented people; any likeness is chance."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


WOMEN = _words(
    "Anna Maria Karin Sara Kristina Lena Emma Eva Marie Malin Jenny Ingrid Hanna Annika Linda Susanne Elin Monica Sofia Johanna "
    "Ulla Carina Elisabeth Julia Linnea Ida Åsa Camilla Helena Anette Sandra Amanda Frida Cecilia Agnes Fatima Amina Leila Samira "
    "Zahra Natalia Katarzyna Mira Astrid Märta Siri Tove Ellen Maja Wilma"
)

MEN = _words(
    "Lars Mikael Anders Johan Per Erik Peter Jan Thomas Daniel Fredrik Karl Andreas Hans Stefan Magnus Mats Jonas Martin Bengt "
    "Niklas Marcus Emil Alexander Patrik Joakim Björn Henrik David Oskar Simon Christer Robert Filip Anton Ali Ahmed Hassan Omar "
    "Yusuf Piotr Goran Nils Axel Gustav Elias Viktor Arvid Sixten Love"
)

SURNAMES = _words(
    "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson "
    "Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Lindqvist Lindgren Axelsson Berg Bergström Lundberg Lind Lundgren "
    "Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Ali Mohamed Engström Eklund Danielsson "
    "Håkansson Lundin Björk Bergman Gunnarsson Holm Samuelsson Fransson Wikström Isaksson Bergqvist Arvidsson Nyström Holmberg "
    "Löfgren Söderberg Nyberg Blomqvist Claesson Mårtensson Nordström Hassan Lundström Ahmed Viklund Eliasson Pålsson Björklund "
    "Berggren Sandström Nordin Lund Falk Ström Åberg Ekström Hermansson Holmgren Hedlund Sundberg Dahlberg Hellström Sjögren"
)
