import { set } from './set.ts';

/**
 * Names that are ordinary words too. Alone they count as a name only with a capital: “Will signs”, and not
 * “it will sign”. A word that is missing here costs a copy some of its sense where somebody is called so.
 */
export const ORDINARY = set(
  `abbey abbot able acre act age agent ages alpha amber anchor angel angle apex apple april apron arc arch archer
  army arrow art ash ask aspect atlas august autumn axis bacon badger bail baker bald ball ballad banks bar barber
  bark barn baron barrel barrow basic basil basket bass bath battle bay bays beach beacon beam bean bear beard
  bearing beat beck bell bellow bench bend berry best beta bias bidder big bill birch bird bishop black blanch
  blaze bliss blood bloom blue bob bolt bond book boon boot booth border born borrow bounce bow bowl bowler bowman
  boxer brace brain branch brand brass bray bread breeding brewer brick bride bridge bridger bright broad broker
  brook broom brown buck bud bugle bulk bull bunch bundle bunker burden burn burns burrow bush butler butt butte
  cab cabin cable cage call camp candy cane cannon canon cape caper capital captain card care carol carpenter
  carpet carrier carter carver case cash castle cat cater cedar center chain chair chalk chamber chambers champion
  chance chancellor chandler chapel chapman charity chart chase cheek cherry chick child chill chin choice chuck
  church circle city civil clamp classic claw clay clear cleaver clerk cliff close cloud club coach coal coats
  cobble cock cod coffin coin coke cold cole collar collect college colour colt comb common commons compass
  conduct cone constant cook cooper cope copper coral cord core corn corner cotton couch council count counter
  court cousin crab craft crane crawl cream creek crest crook cross crouch crow crown cruel cruise crusher crystal
  cup current curry cut cutter dagger daisy dale dam dame damp dance danger dare dark darling dart date dawn day
  deal dean dear death deed deer delta den desk dial diamond dice dike dill dine ditch diver dock dodge dole
  dollar dolly don door dot dough dove down downer downs draft drake draper draw dream dresser drew drift drink
  driver driving drop drum duck due duke dull dust duty dyer eagle ear earl early earnest east echo eddy edge ego
  elder elk elm empire end engine england english equity eve even ever eye face fact fair fairy faith fall fan
  farm farmer fast father fear feather fed feel fence fern ferry fever field fields fig file filler fin fine fire
  first fish fisher fist fit flag flame flash flat fleet flesh flint float flock flood floor flora flow flower
  flowers fly fog fold folk foot force ford forest fork fort fortune foster found founder fountain fox frame frank
  free freed freeman french fresh friend frog frost fruit fry full fuller fur furnace future gable gage gale gall
  gamble game gamma gap garden garland garner garrison gates gay gaze gene genius gent gentle german gift gill
  ginger girl glad glade glass glen glide global globe glory glove goal goat god gold golden good goodwill goose
  gore gotten governor grace grain grant grape grasp grave graves gravity gray greater green grey grid grim grip
  groom gross ground group grove guess guest guide guild gulf gun gunner gust guy hack hail hair hale half hall
  halt ham hammer hand handy hang hard hardy hare harm harp harrow hart harvest hat hatch haven hawk hay hayes
  haze hazel head heal heap heard heat heath heaven hedge heel heir held helm help helper herd hero herring hide
  high hike hill hind hinge hitch hive hobby hock hog hold holder hole hollow holly holmes home honor honour hood
  hook hooks hoop hop hope horizon horizons horn horse hose host hour house hover howl hue huff hull hung hunger
  hunt hunter hurt hush hymn ice index inn iris iron irons ivory ivy jack jam jar jasmine jay jean jet jewel job
  jobs joint joke jolly joy judge jump june jury just justice keen keep ken kettle key keys kick kid kiln kind
  king kit kitchen kite knee knell knight knot ladder lake lamb lamp lance land lane lark last latch late lather
  laud law lawn layer lead leaf lean leap leave led left leg legal legion lemon lens less lesson lever levy
  liberty lid lie life lift light lightning lily limb lime limit link lion list lit little live load loaf loan
  lobby lock lodge loft logo long loom loop loose lord lords lose lot loud love lovely loving low lower luck lug
  lull lumber lump lunch lynch mace made maiden main major maker male mallet malt man mango manly manning manor
  mantle manual map maple mare marine mark marks marsh martin mash mason mass mast master masters mat match mate
  maxim may maze meadow meadows meal means meat media meek melody melt mend mentor mercer mercy mere merit merry
  mesh mess metro mews midway mild miles milk mill miller mind miner minor mint mirror mist mode mole monk month
  mood moody moon moor moore moral morn morrow mortar moss most motor mould mound mount mountain mouse move mower
  mud mug mule mum munch muse must mystery nail narrow nation national native nature near neat neck need needle
  neither nest net nettle new news newton nice nick nickel night nightingale noble nod noon norm north nose
  notable note nova null number nun nurse nut oak oaks oat ocean odd offer oil old olive only opal open oracle
  orange orb orchard outing oven owl own ox oxford oyster pace pack pad paddy page pail pain paint painter pair
  pal palace pale palm palmer pan pane panther parcel pardon paris parish park parker parks parson parsons part
  partner pass passion past pasture pat patch path patience patty pause paw payne peace peacock peak pearl peat
  pebble peck peel peer peg pelt pen pence penny people pepper perch pet petal petty phoenix pick pickle pie piece
  pierce pigeon pike pile pilgrim pill pillar pilot pin pine pink pipe piper pit pitch pitcher pitt place plain
  plan plank plant plate plough plow plug plum plumb plume plunge pocket poem poet point poker pole police polish
  poll pond pool poor pop pope port porter post pot potter pouch pound powder power powers praise prayer press
  previous price pride priest prime prince print prior private prize pro proctor prophet prose proud provost
  prudence prune pry public pulse pump punch pupil purse putt quarry quarter quartz quay queen quest quick quiet
  quill quilt race rack raft rag rail rain raise rake ram ramp range ranger rank ransom rapid rash rat rate rather
  raven raw ray reach read reading ready real rear reason red redder reed reef reel reform regal register rein
  render rent rest reward rhyme rib rice rich riddle ride rider ridge rifle rift rigger right rim ring ripple rise
  rite river rivers roach road roam rob robe robin rock rocky rod rogue roll roman romance roof rook room root
  rope rose rosemary rot rough round rover row rowe royal rub ruby rug rule ruler rumble run rush rust rusty rye
  sabre sack sacker sacks sad saddle safe sage sail sailor saint salad sale salmon salt sample sand sands sandwich
  sandy sap savage saw scale scan scar school score scout screen scribe sea seal seaman search season seat secret
  seed self sell seller senior sergeant serve session sewer shade shaft shaker shall shape share shark sharp shave
  sheaf shed sheen sheep sheets shelf shell shelter shepherd sheriff shield shift shine ship shire shirt shock
  shoe shook shore short shot shovel shower shrine shrub sickle side sides sign silence silk sill silver sin
  singer single sister skill skin skip sky slack slate slaughter sledge sleep slim sling slip slope slow small
  smart smoke smooth snail snake snow soap sock soil sole solid son song soon sorrow soul sound soup south spade
  spark sparks sparrow spear speed spell spice spike spinner spire spirit spoon sport spot spray spring sprout
  spruce spur square squire stable stack staff stag stage stain stair stall stamp stamps stand standard staples
  star stark start states stay steady steam steed steel steep stein stem step sterling stern stew stick still
  stitch stock stone stool storey stork storm story stout stove strain strand strange straw stream street stride
  strike string stripe strong strut stud stump sturdy style sue sugar suit summer summit sun supple sure swallow
  swan sweat sweep sweet swift swim swing sword table tack tail tailor tall tally tame tan tang tank tanner tap
  tar target tart task taste tax taylor tea teal team tear ted teller temper tempest temple tenant tent term
  tester thatch thick thief thing think third thorn thousand thread threat thrift throne thrush thumb thunder tick
  ticket tide tie tiger tile tilt timber tin tinker tip tire toast toe token toll tomb ton tone tony tool top
  torch torn torrent tortoise total touch tough tour tow towel tower towers town toy trace track tract trade
  trader train trap treat tree trench trend trial tribe trick trigger trim trinity trip troop trot trout trowel
  truck trump trust truth tub tube tuck tug tulip tunnel turf turn turner turnip turtle twig twine twist underwood
  union united unity urban usher vale valentine valley valve van vane vault vein velvet vent venture verge verse
  vertex vessel vest victor view villa vine violet virtue visa vista vogue voice vow wade wage wagner wait wake
  walker walks wall wallet walls want ward warden ware warm warren wash watch water waters wave way weak wealth
  weather weaver web webb wedge weed week weigh welcome weld well wells west whale wharf wheat wheel whip whisper
  whistle whit white whiting wick wide wife wild wilder will willow willows winch wind windows wing winner winter
  wise wish wit witness wolf wonder wood woods wool word work worm worth wrap wren wright wrong yard yarn yell yew
  yoke yonder young zest zip`,
);
