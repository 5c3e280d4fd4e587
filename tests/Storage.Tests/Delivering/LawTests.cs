using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Laws;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>Laws that the team wrote, on any database.</summary>
public abstract class LawTests : SharingTests
{
    private static readonly LawDomain Domain = new("data", new("Data en 'meer'", "Data"));

    [Fact]
    public async Task A_version_of_a_law_is_kept_as_it_was_written_and_no_number_comes_twice()
    {
        await using var delivering = await OpenAsync();
        var before = await delivering.Store.DataVersionAsync(Cancellation);
        await delivering.ChangeAsync(static change => change.Add(Version(2, "Datawet")));
        await delivering.ChangeAsync(static change => change.Add(Version(3, "Datawet 2")));

        var kept = await delivering.Store.LawsAsync(Cancellation);
        kept.Select(static version => (version.Number, version.Law.Short.Dutch, version.Why, version.By)).ShouldBe([(2, "Datawet", "Nieuwe dag", "Mirthe"), (3, "Datawet 2", "Nieuwe dag", "Mirthe")]);
        kept[0].At.ShouldNotBeNull();
        var (law, written) = (kept[0].Law, Version(2, "Datawet").Law);
        law.Dates.ShouldBe(written.Dates);
        law.Duties.ShouldBe(written.Duties);
        (law with { Dates = written.Dates, Duties = written.Duties }).ShouldBe(written);
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change => change.Add(Version(3, "Ander"))));
        (await delivering.Store.DataVersionAsync(Cancellation)).ShouldBe(before, "a law changes no figure");
    }

    private static LawVersion Version(int number, string name) => new()
    {
        Number = number,
        Law = new Law
        {
            Id = "datawet",
            Domain = Domain,
            Name = new(name, name),
            Short = new(name, name),
            Dates = [new(new DateOnly(2027, 1, 1), LawCertainty.Announced, new("begint", "begins")), new(new DateOnly(2028, 1, 1), LawCertainty.Published, new("geheel", "entirely"))],
            Duties = [new("Delen", "Share"), new("Bewaren", "Keep")],
            Work = new("Werk", "Work"),
            Source = new("Bron", "Source"),
            Remark = new("Let op", "Mind"),
            IsFollowed = number == 2,
        },
        Why = "Nieuwe dag",
        At = null,
        By = "Mirthe",
    };
}
