# Writes what the build has read of each card to values.json: for each key the class and the value as text.
require "json"

def told(value)
  case value
  when String then { "class" => "String", "text" => value.scrub("\u{FFFD}") }
  when Array then { "class" => "Array", "items" => value.map { |item| told(item) } }
  else { "class" => value.class.name, "text" => value.to_s }
  end
end

Jekyll::Hooks.register :site, :post_read do |site|
  cards = site.collections["cards"].docs
  values = cards.to_h { |card| [card.basename, card.data.to_h { |key, value| [key.to_s, told(value)] }] }
  File.write(File.join(site.source, "values.json"), JSON.generate(values))
  # Nobody looks at the pages.
  cards.clear
end
