using System.Text;
using Maatstaf.Reference.Cbs;

namespace Maatstaf.Reference_Tests;

/// <summary>
/// Answers in the shape in which Statistics Netherlands gives them, with a few of its figures.
/// Bron: CBS, tabel 03759ned en tabel 86141NED (licentie CC BY 4.0), as of 2 July 2026.
/// </summary>
internal static class CbsText
{
    public const string Context = "https://datasets.cbs.nl/odata/v1/CBS/03759ned/$metadata#Observations";

    public const string Population = """
        {"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/03759ned/$metadata#Observations","value":[
        {"Id":65,"Measure":"M000352","ValueAttribute":"None","Value":17942942,"StringValue":null,"BurgerlijkeStaat":"T001019","Geslacht":"T001038","Leeftijd":"10000","RegioS":"NL01","Perioden":"2024JJ00"},
        {"Id":1,"Measure":"M000352","ValueAttribute":"None","Value":931298,"StringValue":null,"BurgerlijkeStaat":"T001019","Geslacht":"T001038","Leeftijd":"10000","RegioS":"GM0363","Perioden":"2024JJ00"},
        {"Id":2,"Measure":"M000352","ValueAttribute":"None","Value":934526,"StringValue":null,"BurgerlijkeStaat":"T001019","Geslacht":"T001038","Leeftijd":"10000","RegioS":"GM0363","Perioden":"2025JJ00"},
        {"Id":3,"Measure":"M000353","ValueAttribute":"None","Value":1,"StringValue":null,"BurgerlijkeStaat":"T001019","Geslacht":"T001038","Leeftijd":"10000","RegioS":"GM0363","Perioden":"2024JJ00"},
        {"Id":4,"Measure":"M000352","ValueAttribute":"None","Value":400000,"StringValue":null,"BurgerlijkeStaat":"T001019","Geslacht":"3000   ","Leeftijd":"10000","RegioS":"GM0363","Perioden":"2024JJ00"},
        {"Id":5,"Measure":"M000352","ValueAttribute":"Impossible","Value":null,"StringValue":null,"BurgerlijkeStaat":"T001019","Geslacht":"T001038","Leeftijd":"10000","RegioS":"GM0997","Perioden":"2024JJ00"}]}
        """;

    public const string PopulationV3 = """
        {"odata.metadata":"https://opendata.cbs.nl/ODataApi/OData/03759ned/$metadata#Cbs.OData.WebAPI.TypedDataSet","value":[
        {"ID":0,"Geslacht":"T001038","Leeftijd":"10000   ","BurgerlijkeStaat":"T001019","RegioS":"GM0363    ","Perioden":"2024JJ00","BevolkingOp1Januari_1":931298,"GemiddeldeBevolking_2":932912.0},
        {"ID":1,"Geslacht":"T001038","Leeftijd":"10000   ","BurgerlijkeStaat":"T001019","RegioS":"GM0363    ","Perioden":"2025JJ00","BevolkingOp1Januari_1":934526,"GemiddeldeBevolking_2":null}]}
        """;

    public const string Properties = """
        {"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/03759ned/$metadata#Properties","Identifier":"03759ned","Title":"Bevolking op 1 januari en gemiddeld; geslacht, leeftijd en regio","Modified":"2026-06-23T00:00:00+02:00","Status":"Regulier"}
        """;

    public const string Periods = """
        {"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/03759ned/$metadata#PeriodenCodes","value":[
        {"Identifier":"2024JJ00","Index":37,"Title":"2024","Description":"","DimensionGroupId":"0","Status":"Definitief"},
        {"Identifier":"2025JJ00","Index":38,"Title":"2025","Description":"","DimensionGroupId":"0","Status":"Voorlopig"}]}
        """;

    public const string PeriodsV3 = """
        {"odata.metadata":"https://opendata.cbs.nl/ODataApi/OData/03759ned/$metadata#Cbs.OData.WebAPI.Perioden","value":[
        {"Key":"2024JJ00","Title":"2024","Description":null,"Status":"Definitief"},{"Key":"2025JJ00","Title":"2025*","Description":null}]}
        """;

    public const string Prices = """
        {"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/86141NED/$metadata#Observations","value":[
        {"Id":0,"Measure":"M000215","ValueAttribute":"None","Value":66.98,"StringValue":null,"Bestedingscategorieen":"T001112","Perioden":"2009MM12"},
        {"Id":1,"Measure":"M000215","ValueAttribute":"None","Value":68.1,"StringValue":null,"Bestedingscategorieen":"T001112","Perioden":"2010JJ00"},
        {"Id":2,"Measure":"M000215","ValueAttribute":"None","Value":74.36,"StringValue":null,"Bestedingscategorieen":"T001112","Perioden":"2015JJ00"},
        {"Id":3,"Measure":"M000215","ValueAttribute":"None","Value":96.9,"StringValue":null,"Bestedingscategorieen":"T001112","Perioden":"2024JJ00"},
        {"Id":4,"Measure":"M000215","ValueAttribute":"None","Value":100,"StringValue":null,"Bestedingscategorieen":"T001112","Perioden":"2025JJ00"},
        {"Id":5,"Measure":"M000216","ValueAttribute":"None","Value":70.12,"StringValue":null,"Bestedingscategorieen":"T001112","Perioden":"2010JJ00"},
        {"Id":6,"Measure":"M000215","ValueAttribute":"None","Value":50,"StringValue":null,"Bestedingscategorieen":"CPI011","Perioden":"2010JJ00"}]}
        """;

    public const string PriceMeasures = """
        {"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/86141NED/$metadata#MeasureCodes","value":[{"Identifier":"M000215","Index":2,"Title":"CPI","DataType":"Double","Unit":"2025=100","Decimals":2}]}
        """;

    public const string PricesV3 = """
        {"odata.metadata":"https://opendata.cbs.nl/ODataApi/OData/86141NED/$metadata#Cbs.OData.WebAPI.TypedDataSet","value":[
        {"ID":0,"Bestedingscategorieen":"T001112  ","Perioden":"2024JJ00","CPI_1":96.90,"CPIAfgeleid_2":96.0},
        {"ID":1,"Bestedingscategorieen":"T001112  ","Perioden":"2025JJ00","CPI_1":100.00,"CPIAfgeleid_2":100.0}]}
        """;

    /// <summary>Texts as files.</summary>
    public static IEnumerable<CbsFile> Files(params string[] texts) =>
        texts.Select(static (text, number) => new CbsFile($"antwoord-{number + 1}.json", new MemoryStream(Encoding.UTF8.GetBytes(text))));
}
