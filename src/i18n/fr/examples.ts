// Français : exemples de l’aide, un par ligne.
import type { CommandName } from "../catalogue.ts";

export const examples: Readonly<Record<CommandName, string>> = {
  log: `
    noter 30m instagram création
    noter ig 1h15 veille -d hier "perdu dans les reels"
    noter 45m linkedin interaction --prévu 15m
    noter - < aujourdhui.txt`,
  earn: `
    encaisser 1200 linkedin --client "Studio Nova" --preuve demandé
    encaisser 450,50 instagram -d hier
    vente 2400 linkedin=70%,newsletter=30%`,
  spend: `
    dépenser 45 instagram boost --audience abonnés
    dépenser 19 newsletter outils`,
  post: `
    publier linkedin conseil --portée 1240 --commentaires 14 --répondus 12
    publier instagram --copie`,
  followers: "abonnés 1840 instagram",
  start: `
    démarrer instagram interaction --pour 15m
    démarrer li création 1h "étude de cas, premier jet"
    démarrer newsletter création --client Nova`,
  pause: "pause",
  resume: "reprendre",
  switch: `
    basculer linkedin interaction
    basculer ig création --pour 30m`,
  stop: `
    arrêter
    arrêter --heure 09:30
    arrêter --durée 20m --note "répondu à tous les commentaires"`,
  cancel: "abandonner",
  status: `
    état
    état --modèle '{réseau} {écoulé} {coût}'`,
  open: `
    ouvrir instagram interaction --pour 15m --afficher
    ouvrir linkedin création --quand-même --afficher`,
  list: `
    journal --semaine
    journal --tout --genre vente
    journal --réseau instagram --limite 5`,
  check: `
    vérifier
    vérifier --json`,
  undo: `
    annuler
    annuler --liste`,
  redo: "rétablir",
  edit: `
    modifier
    modifier 214`,
  rename: `
    renommer client "Studio Nova" "Atelier Nova"
    renommer réseau twitter bluesky --essai`,
  delete: `
    supprimer 214
    supprimer 214 215 --oui`,
  merge: `
    fusionner journal.yaml "journal (copie en conflit).yaml"
    fusionner journal.yaml journal.sync-conflict.yaml --essai
    fusionner base.yaml notre.yaml leur.yaml`,
  report: `
    rapport --mois
    rapport --trimestre-dernier --par activité
    rapport --année --par réseau,activité
    rapport --mois --comparer an-dernier
    rapport --année --par mois --csv
    rapport --mois-dernier --seuil 1
    rapport --année --html rapport.html`,
  settings: `
    paramètres
    paramètres --json`,
  set: `
    définir taux 65 --dès 2026-12-01
    définir limite instagram 3h/semaine
    définir limite instagram aucune
    définir absence 2026-12-20 2027-01-03 vacances`,
  off: `
    absence
    absence demain
    absence 2026-12-20 2027-01-03 vacances
    absence aucune`,
  init: `
    initialiser --taux 60 --réseaux linkedin=4/3,instagram=2/5 --canaux newsletter
    initialiser --tarif-jour 420 --limites total=5h/semaine --oui
    initialiser --créneaux 08:00-08:15,13:00-13:30 --essai`,
  import: `
    importer --liste
    importer toggl.csv --essai
    importer paiements.csv --réseau linkedin --change USD=0.92
    importer --ébauche banque.csv`,
  export: `
    exporter -o journal.csv
    exporter --jsonl --année
    exporter --hledger -o journal.journal
    exporter --toggl --courriel moi@exemple.fr --mois-dernier -o toggl.csv`,
  completion: `
    complétion installer
    complétion zsh --afficher`,
  compare: `
    comparer examples/designer.yaml examples/studio.yaml
    comparer "examples/*.yaml" --période 2026 --change CHF=1.05`,
  card: `
    fiche -o la-mienne.card.yaml
    fiche --année`,
  demo: "démo",
  answered: `
    répondu 3 linkedin
    répondu tout linkedin`,
  model: `
    modèle
    modèle montrer conseil
    modèle nouveau cuisson --partie "Le four" --partie "L’émail"`,
  plan: `
    plan
    plan --prochaine
    plan --ics > semaine.ics`,
  nudge: `
    rappel
    rappel --json`,
  verdict: `
    verdict
    verdict --et-si "instagram=0h,linkedin=+3h"
    verdict --expliquer --tirages 2000
    verdict --html verdict.html`,
};
