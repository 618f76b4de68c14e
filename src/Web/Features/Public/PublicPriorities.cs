using GoldenThread.Domain.Reports;

namespace GoldenThread.Web.Features.Public;

/// <summary>The published priorities and promises as programs are given them; docs/schemas/priorities.schema.json says what each field means.</summary>
public sealed record PublicPriorities(string Council, string Licence, int Publication, string Title, DateTimeOffset PublishedFrom, string Digest, IReadOnlyList<PublishedPriority> Priorities, IReadOnlyList<PublishedPromise> Promises);
