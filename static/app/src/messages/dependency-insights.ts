import { messages } from './messages';

export const insightMessages = messages({
  rings: { id: 'dependencies.rings', defaultMessage: 'Rings' },
  ringsNone: {
    id: 'dependencies.ringsNone',
    defaultMessage: 'No items wait for each other in a circle.',
  },
  ringsHow: {
    id: 'dependencies.ringsHow',
    defaultMessage:
      'Items that wait for each other, directly or through others. None of them can be finished first until one link of the ring is cut or one delivery is split.',
  },
  ring: {
    id: 'dependencies.ring',
    defaultMessage: '{count, plural, one {# item} other {# items}} in {projects}:',
  },
  ringMore: {
    id: 'dependencies.ringMore',
    defaultMessage: 'and {count, plural, one {# more item} other {# more items}}',
  },
  chain: { id: 'dependencies.chain', defaultMessage: 'Longest chain' },
  chainHow: {
    id: 'dependencies.chainHow',
    defaultMessage:
      'Each item waits for the one before it, so a delay at the top moves everything below. Finished items are part of the chain.',
  },
  chainNone: {
    id: 'dependencies.chainNone',
    defaultMessage: 'Nothing waits for anything, rings aside.',
  },
  spots: { id: 'dependencies.spots', defaultMessage: 'Hot spots' },
  spotsHow: {
    id: 'dependencies.spotsHow',
    defaultMessage:
      'The open items that most other open items wait for, directly or through others. Help here first.',
  },
  spotsNone: { id: 'dependencies.spotsNone', defaultMessage: 'No open item holds up another.' },
  spotsCaption: {
    id: 'dependencies.spotsCaption',
    defaultMessage: 'Items that hold up most open items',
  },
  spotItem: { id: 'dependencies.spotItem', defaultMessage: 'Item' },
  spotCount: { id: 'dependencies.spotCount', defaultMessage: 'Open items waiting' },
  spotShow: {
    id: 'dependencies.spotShow',
    defaultMessage: 'Show the dependencies of {key}',
  },
  teams: { id: 'dependencies.teamSpots', defaultMessage: 'Hot spots by team' },
  teamsHow: {
    id: 'dependencies.teamSpotsHow',
    defaultMessage:
      'What other teams wait for one team for, in open dependencies: much asked for is no fault, it is where help or room in the plan counts most.',
  },
  teamsNone: {
    id: 'dependencies.teamSpotsNone',
    defaultMessage: 'No team waits for open work of another.',
  },
  teamsCaption: {
    id: 'dependencies.teamSpotsCaption',
    defaultMessage: 'Teams that others wait for',
  },
  teamName: { id: 'dependencies.teamName', defaultMessage: 'Team' },
  teamDependencies: {
    id: 'dependencies.teamDependencies',
    defaultMessage: 'Open dependencies',
  },
  teamHeldUp: { id: 'dependencies.teamHeldUp', defaultMessage: 'Items waiting' },
  teamInConflict: { id: 'dependencies.teamInConflict', defaultMessage: 'In conflict' },
  teamAtRisk: { id: 'dependencies.teamAtRisk', defaultMessage: 'At risk' },
  teamShow: {
    id: 'dependencies.teamShow',
    defaultMessage: 'Show what others wait for {team} for',
  },
  implied: { id: 'dependencies.impliedTitle', defaultMessage: 'Implied links' },
  impliedHow: {
    id: 'dependencies.impliedHow',
    defaultMessage:
      'Where A waits for B and B for C, a link from A to C adds nothing. {count, plural, =0 {There are no such links.} one {There is # such link; it can be hidden in the list.} other {There are # such links; they can be hidden in the list.}}',
  },
  impliedShow: { id: 'dependencies.impliedShow', defaultMessage: 'Show the implied links' },
  impliedPair: {
    id: 'dependencies.impliedPair',
    defaultMessage: '{consumer} waits for {provider}',
  },
  hideInList: {
    id: 'dependencies.hideInList',
    defaultMessage: 'Show the list without them',
  },
});
