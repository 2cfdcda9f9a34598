/** How places lie beside one another: between two, on a line, over an area. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const relations = {
  values: {
    stream: { upstream: 'up', upriver: 'up', downstream: 'down', downriver: 'down', up: 'up', down: 'down' },
    flowSide: { left: 'left', right: 'right', 'left-bank': 'left', 'right-bank': 'right' },
    pluralOf: {
      mile: 'miles',
      kilometre: 'kilometres',
      kilometer: 'kilometers',
      metre: 'metres',
      meter: 'meters',
      yard: 'yards',
      foot: 'feet',
    },
  },
  classes: {
    sideOfLine: 'bank banks shore shores edge coast side right left upper lower middle',
    flowingInto: `
      flows_into flow_into flowed_into flowing_into empties_into empty_into emptying_into drains_into drain_into
      draining_into runs_into discharges_into debouches_into spills_into`,
    frontierNoun: 'border frontier',
    bordering: 'borders border bordering adjoins adjoining abuts abutting bordered_by',
    sharing: 'shares share shared sharing',
    borderLink: 'which that also directly both all',
    atSea: 'maritime sea naval',
    neighbouring: 'neighbouring neighboring',
    closely: 'just right barely',
    into: 'into',
    meetingVerb: 'meet meets converge converges',
    threeBorders: 'border_triangle triangle_border tri-border three-border tripoint',
    landlocked: 'landlocked land-locked',
    landAdjective: 'island mountain mountainous desert hilltop riverside lakeside lakefront landlocked oasis',
    onCoast: 'coastal seaside littoral',
    equator: 'equator',
    halfOfEarth: 'hemisphere',
    noisy: `
      blast blasts explosion explosions strike strikes shelling airstrike airstrikes bombardment bombing bombardments quake earthquake tremor tremors detonation detonations gunfire eruption battle battles fighting fire smoke artillery`,
    earCatching: 'heard felt audible visible seen noticed detected',
    coastNoun: 'coast coastline shore shores littoral seaboard',
    facingVerb: 'faces facing',
    overAgainst: 'opposite',
    overLine: 'across over',
    crossed: 'border frontier river water strait bay lake estuary canal bridge reservoir gulf channel lagoon',
    wedged: 'wedged sandwiched squeezed hemmed_in',
    exactly: 'just directly right immediately located situated',
    besides: 'as_well_as in_addition_to along_with together_with',
    likewise: 'too likewise as_well',
    deepInto: 'inside deep_inside',
    equalSign: '=',
    pointLabel: `
      at is lies located situated was are coordinates coordinate coords coord position grid reference ref mgrs lat
      latitude long lon longitude the approximately about around roughly near geolocated geolocation to wgs84 utm gps
      location its with and = 's`,
    setApart: `
      later then since earlier previously before until had again initially originally first once other another second
      elsewhere also separate separately meanwhile simultaneously front fronts retreated withdrew withdrawn retreat
      pushed driven forced fell now but after while whereas axis moved further closer still stuck remained`,
    anyone: 'they it he she we',
    anyForceNoun: 'forces troops soldiers fighters units column convoy tanks',
    centreBehind: `
      centre center cbd downtown central_business_district city_centre city_center town_centre town_center`,
    centreBefore: 'centre_of center_of heart_of middle_of downtown',
    edgeBehind: 'edge outskirts suburb suburbs fringe fringes limits city_limits town_limits',
    edgeBefore: 'edge_of outskirts_of suburb_of suburbs_of fringe_of fringes_of limits_of gates_of',
    compassEnding: 'erly ward wards wardly ern ernmost',
    provinceNoun: 'province governorate',
    middleOf: 'midway halfway mid-way half-way half_way',
    onWay:
      'on along off astride overlooks overlooking straddles straddling commands commanding dominates dominating guards guarding',
    enRoute: 'on_the_way on_their_way on_his_way on_her_way on_its_way en_route',
    passVerb: 'flows flowing passes passing runs running goes going leads leading winds winding crosses crossing cuts',
    throughWord: 'through via past',
    onLine: 'on along at astride straddles straddling overlooks overlooking',
    betweenLink: 'somewhere point along at about roughly approximately almost nearly just some small also',
    nearTo: `
      near near_to close_to not_far_from nearby_to in_the_vicinity_of in_the_area_of a_short_drive_from a_short_walk_from
      a_short_distance_from a_short_ride_from a_short_drive_away_from not_far_outside
      minutes_from minutes_away_from within_walking_distance_of in_the_shadow_of
      down_the_road_from up_the_road_from`,
    besideTo: `
      next_to adjacent_to adjoining hard_by hard_against just_outside right_outside at_the_gates_of a_stone's_throw_from
      a_stone's_throw_away_from within_sight_of next_door_to close_by right_by beside alongside up_against hard_up_against
      hugging hugs abutting on_the_doorstep_of`,
    closerWord: 'closer nearer',
    fartherWord: 'farther further',
    equallyFar: 'as_far the_same_distance equidistant equally_far equally_distant as_far_away',
    thanWord: 'than',
    asWord: 'as',
    nearEach: `
      next_to_each_other next_to_one_another close_to_each_other close_to_one_another close_together near_each_other
      near_one_another side_by_side`,
    overEach: `
      on_opposite_banks on_opposite_sides on_either_side on_either_bank face_each_other facing_each_other
      face_one_another opposite_each_other`,
    overBank: `
      on_the_opposite_bank on_the_other_bank on_the_far_bank on_the_opposite_shore on_the_far_shore on_the_other_shore
      on_the_opposite_side on_the_other_side on_the_far_side`,
    meeting: 'confluence meeting_point',
    offShore: 'off',
    hubNoun: 'hub junction bastion gateway crossroads stop stopover waystation chokepoint',
    vicinity: 'near outside',
    covering: `
      covers covering covered spans spanning occupies occupying measures encompasses comprises extends has had with`,
    sizeVerb: 'is was',
    sizeNoun: 'area size extent surface',
    sizeLink: `
      an a the of total land over about some around roughly approximately nearly almost more than less just only under
      up to across :`,
    summing: 'all total',
    rate: 'per',
    governor: 'in near from at around of outside across on to by for after',
  },
} as const satisfies LexiconPart
