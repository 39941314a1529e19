// What makes the desk quick. Every gesture here is a form or a link that works alone.
import "./swap.js";
import "./choose.js";
import "./find.js";
import "./tick.js";
import "./keys.js";
import "./live.js";
import "./draft.js";
import "./plan.js";
