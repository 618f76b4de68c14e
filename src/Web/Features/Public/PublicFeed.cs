using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace GoldenThread.Web.Features.Public;

/// <summary>What is published as news: the publication, then each of its measures with its latest figure. A withdrawal is news as well, without anything of what it held.</summary>
/// <param name="Council">The council's name.</param>
/// <param name="Site">Where the addresses of the site begin, without a stroke at the end.</param>
/// <param name="InForce">What is in force; null where nothing is.</param>
public sealed record PublicFeed(string Council, string Site, InForce? InForce)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private sealed record Entry(string Title, string Summary, string Path, string Id, DateTimeOffset At);

    public byte[] OfAtom() => Written(new XElement(Atom + "feed",
        new XElement(Atom + "id", $"{Site}/public"),
        new XElement(Atom + "title", Name),
        new XElement(Atom + "updated", At(Updated)),
        new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("type", "application/atom+xml"), new XAttribute("href", $"{Site}/public/feed.atom")),
        new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("type", "text/html"), new XAttribute("href", $"{Site}/public")),
        new XElement(Atom + "rights", PublicWords.Licence),
        new XElement(Atom + "author", new XElement(Atom + "name", Council)),
        Entries().Select(entry => new XElement(Atom + "entry",
            new XElement(Atom + "id", $"{Site}{entry.Id}"),
            new XElement(Atom + "title", Clean(entry.Title)),
            new XElement(Atom + "updated", At(entry.At)),
            new XElement(Atom + "link", new XAttribute("href", $"{Site}{entry.Path}")),
            new XElement(Atom + "summary", Clean(entry.Summary))))));

    public byte[] OfRss() => Written(new XElement("rss", new XAttribute("version", "2.0"), new XElement("channel",
        new XElement("title", Name),
        new XElement("link", $"{Site}/public"),
        new XElement("description", $"What {Council} publishes of how it is doing"),
        new XElement("lastBuildDate", Updated.ToString("r", CultureInfo.InvariantCulture)),
        Entries().Select(entry => new XElement("item",
            new XElement("title", Clean(entry.Title)),
            new XElement("link", $"{Site}{entry.Path}"),
            new XElement("guid", new XAttribute("isPermaLink", "false"), $"{Site}{entry.Id}"),
            new XElement("pubDate", entry.At.ToUniversalTime().ToString("r", CultureInfo.InvariantCulture)),
            new XElement("description", Clean(entry.Summary)))))));

    private string Name => $"How we are doing, {Council}";

    private DateTimeOffset Updated => InForce?.WithdrawnAt ?? InForce?.From ?? DateTimeOffset.UnixEpoch;

    private IEnumerable<Entry> Entries()
    {
        if (InForce is not { } now) { yield break; }
        if (now.Content is not { } content)
        {
            yield return new("A publication was withdrawn", $"Withdrawn on {PublicWords.Moment(now.WithdrawnAt!.Value)}: {now.WithdrawnBecause}", "/public", $"/public#{now.Number}-withdrawn", now.WithdrawnAt.Value);
            yield break;
        }

        yield return new(content.Title, $"{PublicWords.Sum(content.Measures)} {PublicWords.Sum(content.Promises)}".Trim(), "/public", $"/public#{now.Number}", now.From);
        foreach (var measure in content.Measures) { yield return new($"{measure.Title}: {PublicWords.Rating(measure).Words.ToLowerInvariant()}", PublicWords.Latest(measure), $"/public/measures/{measure.Slug}", $"/public/measures/{measure.Slug}#{now.Number}", now.From); }
    }

    private static string At(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Without what XML cannot say.</summary>
    private static string Clean(string text) => string.Concat(text.Where(each => XmlConvert.IsXmlChar(each) || char.IsSurrogate(each)));

    private static byte[] Written(XElement root)
    {
        using var file = new MemoryStream();
        using (var writer = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true })) { new XDocument(root).Save(writer); }
        return file.ToArray();
    }
}
