// Numbers of a learner's log, and their drawing in text.
