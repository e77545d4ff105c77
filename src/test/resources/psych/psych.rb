# Reads lines {"yaml": ..., ...} and writes each again with what Ruby's Psych makes of the key "competency" in that
# front matter, as Jekyll asks it: a class and a text, or that it refuses.
require "yaml"
require "json"
require "date"

# Where Jekyll sees front matter.
FRONT_MATTER = %r!\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)!m

def told(value)
  case value
  when String then { "class" => "String", "text" => value.dup.force_encoding("UTF-8").scrub("\u{FFFD}") }
  when Array, Hash, NilClass then { "class" => value.class.name }
  else { "class" => value.class.name, "text" => value.to_s }
  end
end

STDIN.each_line do |line|
  yaml = JSON.parse(line).fetch("yaml")
  made = begin
    front = "---\n#{yaml}\n---\n"[FRONT_MATTER, 1]
    data = Psych.safe_load(front, permitted_classes: [Date, Time], aliases: true)
    data.is_a?(Hash) ? told(data["competency"]) : { "class" => "none" }
  rescue StandardError => e
    { "class" => "refused" }
  end
  puts JSON.generate({ "yaml" => yaml }.merge(made))
end
