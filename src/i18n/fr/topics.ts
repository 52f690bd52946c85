// Français : `help SUJET`.
import { type Topics, topic } from "../topics.ts";

export const topics: Topics = {
  ledger: topic(`Le journal
    Un journal est un fichier texte qui vous appartient : du YAML, les réglages au-dessus de trois tirets, une ligne par entrée au-dessous. Vous pouvez le modifier à la main ; les commandes laissent vos commentaires, votre ordre et vos guillemets tels quels.
      currency: EUR
      rate: 60                      # ce que vaut une heure de votre temps
      ---
      - { date: 2026-11-20, time: 30m, network: instagram, activity: creation }
      - { date: 2026-11-20, earned: 1200, network: linkedin, client: Studio Nova }
    Il se trouve là où l’indique --journal ou SOCIALROI_LEDGER, sinon dans votre dossier de données. Il ne quitte jamais votre machine. Toute modification peut être annulée.
      socialroi initialiser   écrire les réglages, par questions ou par options
      socialroi vérifier      chaque erreur et chaque avertissement, avec sa ligne
      socialroi modifier      l’ouvrir dans votre éditeur, vérifié à la fermeture
      socialroi annuler       annuler la dernière modification
    Toutes les clés : docs/FORMAT.md dans le paquet.`),
  periods: topic(`Périodes et dates
    Des mots ou des options disent quels jours : rapport mois dernier, rapport t3, journal depuis juin (socialroi aide mots). Sans cela, rapport et journal prennent le mois en cours, verdict les 365 derniers jours. Les jours retenus sont toujours affichés. Une période en cours se compare au même nombre de jours de la précédente.
      --jour --semaine --mois --trimestre --année --tout
      --semaine-dernière --mois-dernier --trimestre-dernier --année-dernière
      --derniers 90j       les 90 derniers jours ; 12s pour des semaines
      --depuis 2026-09-01 --jusque 2026-11-20    les deux jours compris
      --période 2026-11    2026, 2026-T4, 2026-S47 et 2026-11-20 aussi
    Un jour s’écrit 2026-11-20, aujourd’hui, hier, -3j, il y a 3 jours, ou par son nom : le dernier passé. 03/04 est refusé, car il se lit de deux façons. Une durée s’écrit 30m, 1h, 1h30 ou 1:30 ; m, ce sont toujours des minutes.`),
  networks: topic(`Réseaux
    Ce qui peut se taper pour chaque réseau, canal ou origine d’une vente. Majuscules, accents, traits d’union et pluriels ne comptent pas. Un autre nom se note avec --nouveau ; d’autres mots pour un réseau : socialroi définir réseau instagram gram`),
  activities: topic(`Activités
    Ce qui peut se taper pour chaque activité. Majuscules, accents, traits d’union et pluriels ne comptent pas. D’autres mots : socialroi définir activité création croquis`),
  words: topic(`Mots compris
    Après rapport, journal, verdict, plan et exporter, les mots se mettent dans n’importe quel ordre, en français ou en anglais. Un mot incompris est refusé ; ce qui est compris est affiché. Les réseaux et les activités ont leurs pages : socialroi aide réseaux, socialroi aide activités. Les noms de clients, de campagnes et de personnes sont ceux du journal.
      socialroi rapport mois dernier               le mois entier avant celui-ci
      socialroi rapport novembre instagram         le dernier novembre commencé
      socialroi rapport 13 dernières semaines      celle-ci et les douze d’avant
      socialroi rapport depuis juin contre an dernier
      socialroi rapport csv t3 2026
      socialroi journal ventes depuis janvier
      socialroi journal 5 dernières                les cinq lignes notées en dernier
      socialroi verdict instagram 6 derniers mois
      socialroi supprimer 30-32                    les lignes que numérote journal
      socialroi annuler 2                          les deux derniers changements`),
  figures: topic(`Les chiffres
    Le chiffre principal est le retour : ce qu’a rapporté chaque euro investi (ou chaque franc, chaque dollar), temps compris. 1,00 est le seuil de rentabilité. Les likes et les vues ne paient pas les factures : ils ne comptent pas.
      coût du temps       heures x taux horaire en vigueur ce jour-là
      coût                coût du temps + argent dépensé
      marge brute         chiffre d’affaires x taux de marge
      net                 marge brute - coût
      retour              marge brute / coût
      net par heure       (marge brute - argent dépensé) / heures
    Au-dessus de 1,1, une ligne est rentable, au-dessous de 0,9, elle est à perte. Les ventes notées evidence: guess comptent, et le rapport dit ce qui en dépend. Le verdict dit à quel point il est sûr ; verdict --expliquer montre chaque étape. Tout est dans docs/METHODE.fr.md, dans le paquet.`),
  scripting: topic(`Dans des scripts
    Les données vont sur la sortie standard, tout le reste sur la sortie d’erreur. Hors d’un terminal, rien n’est demandé, coloré ni paginé. --json donne une enveloppe dont les clés ne changent pas avec la langue ; --silencieux ne dit que les erreurs.
      0 fait   2 commande incorrecte   3 journal invalide   4 illisible ou non enregistrable
      1 imprévu   10 un seuil demandé est franchi   130 Ctrl-C

      socialroi rapport --mois-dernier --json | jq .totals.returnPerUnit
      socialroi journal --tout --genre ventes --json | jq '.entries[].amount'
      socialroi noter - < aujourdhui.txt   plusieurs lignes, toutes ou aucune
      SOCIALROI_LEDGER=~/clients/nova.yaml socialroi verdict
    SOCIALROI_NOW=2026-11-20T09:00 fixe l’horloge. NO_COLOR, FORCE_COLOR et COLUMNS sont respectés. Rien n’est paginé à moins de le demander : socialroi journal --couleur toujours | less -R. --simple, ou SOCIALROI_PLAIN=1, ne dessine rien : des lignes pour un lecteur d’écran. Alias, cron, git sur deux machines : docs/SCRIPTING.md dans le paquet.`),
};
